package org.taizhang.ledger.web;

import org.taizhang.ledger.Signal;

/**
 * A signal in words.
 *
 * @param detail short, beside the signal's word: 3天, 还有2个工作日; may be null
 * @param reason the whole sentence: 9月30日前应完成（三季度前），已逾期3天
 */
record Standing(Signal signal, String detail, String reason) {

}

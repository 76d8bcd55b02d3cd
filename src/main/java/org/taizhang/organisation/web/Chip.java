package org.taizhang.organisation.web;

/** One value of a filter, as fragments/_filters wants it. */
record Chip(String word, Long count, String href, boolean current) {

}

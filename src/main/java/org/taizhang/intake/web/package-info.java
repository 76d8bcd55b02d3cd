/** The pages from upload to issuing. */
package org.taizhang.intake.web;

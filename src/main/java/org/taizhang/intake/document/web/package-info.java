/**
 * Web pages and what is pasted from them: the article, its paragraphs and tables.
 */
package org.taizhang.intake.document.web;

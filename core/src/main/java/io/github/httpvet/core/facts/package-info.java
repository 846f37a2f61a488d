/**
 * What the code of one file tells the others of its module: which methods open, close, look at,
 * make or bound what, found by the analyses that exist and written as rows of the tables.
 */
package io.github.httpvet.core.facts;

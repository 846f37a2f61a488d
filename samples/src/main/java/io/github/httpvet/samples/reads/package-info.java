/**
 * What a failed read leaves open: what the table of clients, ways to read and answers is made of.
 */
package io.github.httpvet.samples.reads;

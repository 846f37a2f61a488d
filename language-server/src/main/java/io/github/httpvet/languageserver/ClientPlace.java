package io.github.httpvet.languageserver;

/**
 * A name in a text whose type is a client.
 *
 * @param start the name's offset
 * @param end behind it
 * @param type the client's canonical name in the tables
 */
record ClientPlace(int start, int end, String type) {}

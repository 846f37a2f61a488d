package io.github.httpvet.sockets;

/**
 * A connection that was there before the first look.
 *
 * @param socket what the last look saw of it
 * @param left whether it was left behind already at the first look: with unread bytes, or closed by
 *     the server alone
 */
public record Earlier(Connection socket, boolean left) {}

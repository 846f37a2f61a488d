/**
 * Looks at the sockets, descriptors and threads of a running process from outside, through the
 * kernel's tables under {@code /proc}. Nothing here throws because a process ended meanwhile; where
 * there is no {@code /proc}, the reason is given instead of numbers.
 */
package io.github.httpvet.sockets;

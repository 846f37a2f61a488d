package io.github.httpvet.sockets;

/** What a file descriptor is for. */
public enum DescriptorKind {
  SOCKET,
  PIPE,
  /** A selector of NIO or of a native transport. */
  EVENTPOLL,
  /** What wakes a selector up. */
  EVENTFD,
  TIMERFD,
  FILE,
  OTHER;

  /** The kind of what a link under {@code /proc/PID/fd} points to. */
  static DescriptorKind of(String target) {
    if (target.startsWith("socket:")) {
      return SOCKET;
    }
    if (target.startsWith("pipe:")) {
      return PIPE;
    }
    return switch (target) {
      case "anon_inode:[eventpoll]" -> EVENTPOLL;
      case "anon_inode:[eventfd]" -> EVENTFD;
      case "anon_inode:[timerfd]" -> TIMERFD;
      default -> target.startsWith("/") ? FILE : OTHER;
    };
  }
}

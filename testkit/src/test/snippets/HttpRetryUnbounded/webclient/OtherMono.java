package snippets.httpretryunbounded.webclient;

import reactor.core.publisher.Mono;

/** No client gives what is waited for. */
public final class OtherMono {

  public String get(Mono<String> lock) {
    while (true) {
      try {
        return lock.block();
      } catch (IllegalStateException e) {
        System.err.println("again: " + e);
      }
    }
  }
}

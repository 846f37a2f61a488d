package snippets.httpbodyunbounded.feign;

import feign.Feign;
import feign.Logger;

/** Headers are logged, bodies are not. */
public final class HeadersLevel {

  public Feign.Builder builder() {
    return Feign.builder().logger(new Logger.JavaLogger(HeadersLevel.class)).logLevel(Logger.Level.HEADERS);
  }
}

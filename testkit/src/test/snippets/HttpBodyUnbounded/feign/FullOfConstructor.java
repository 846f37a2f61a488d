package snippets.httpbodyunbounded.feign;

import feign.Feign;
import feign.Logger;
import feign.RequestInterceptor;

/** The interfaces that are made here log all that they get. */
public final class FullOfConstructor {

  private final Feign.Builder builder;

  public FullOfConstructor(RequestInterceptor authentication) {
    builder = Feign.builder().requestInterceptor(authentication);
    builder.logger(new Logger.JavaLogger(FullOfConstructor.class));
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    builder.logLevel(Logger.Level.FULL);
  }

  public <T> T api(Class<T> type, String url) {
    return builder.target(type, url);
  }
}

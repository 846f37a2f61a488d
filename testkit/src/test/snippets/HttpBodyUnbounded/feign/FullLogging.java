package snippets.httpbodyunbounded.feign;

import feign.Feign;

/** Headers and bodies of all calls. */
public final class FullLogging {

  public <T> T target(Class<T> type, String base) {
    return Feign.builder()
        .logger(new FeignLog())
        // BUG: Diagnostic contains: [HttpBodyUnbounded]
        .logLevel(feign.Logger.Level.FULL)
        .target(type, base);
  }

  private static final class FeignLog extends feign.Logger {
    @Override
    protected void log(String key, String format, Object... args) {
      java.util.logging.Logger.getLogger(key).info(() -> String.format(format, args));
    }
  }
}

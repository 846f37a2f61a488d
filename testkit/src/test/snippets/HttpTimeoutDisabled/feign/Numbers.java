package snippets.httptimeoutdisabled.feign;

import feign.Feign;
import feign.Request;
import java.util.concurrent.TimeUnit;

/** With numbers. */
public final class Numbers {

  public <T> T target(Class<T> type, String base, int read) {
    return Feign.builder()
        .options(new Request.Options(2, TimeUnit.SECONDS, read, TimeUnit.SECONDS, true))
        .target(type, base);
  }
}

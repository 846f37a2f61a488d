package snippets.httptimeoutmissing.feign;

import feign.Feign;
import feign.Request;
import feign.okhttp.OkHttpClient;
import java.util.concurrent.TimeUnit;

/** The options win over what the transport has, and have defaults. */
public final class OptionsOverTransport {

  private final Feign defaults = Feign.builder().client(new OkHttpClient()).build();
  private final Feign set =
      Feign.builder()
          .client(new OkHttpClient())
          .options(new Request.Options(2, TimeUnit.SECONDS, 5, TimeUnit.SECONDS, true))
          .build();

  public <T> T api(Class<T> type, String address) {
    return defaults.newInstance(new feign.Target.HardCodedTarget<>(type, address));
  }

  public <T> T fast(Class<T> type, String address) {
    return set.newInstance(new feign.Target.HardCodedTarget<>(type, address));
  }
}

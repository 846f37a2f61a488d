package snippets.httptimeoutineffective.okhttp;

import java.time.Duration;
import java.util.function.Function;
import okhttp3.OkHttpClient;

/** The builder goes to the caller's function, which may build again. */
public final class SetThenHandedOn {

  public OkHttpClient client(Function<OkHttpClient.Builder, OkHttpClient> last) {
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(2))
            .readTimeout(Duration.ofSeconds(3));
    OkHttpClient first = builder.build();
    System.out.println(first.readTimeoutMillis());
    builder.readTimeout(Duration.ofSeconds(60));
    return last.apply(builder);
  }
}

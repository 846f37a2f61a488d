package snippets.httptimeoutineffective.feign;

import feign.Feign;
import feign.Param;
import feign.RequestLine;
import feign.Retryer;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** Who made the builder may have given it options. */
public final class OptionsOfBuilder {

  public interface Points {
    @RequestLine("GET /members/{id}/points")
    String points(@Param("id") String member);
  }

  private static final OkHttpClient TRANSPORT =
      new OkHttpClient.Builder()
          .connectTimeout(1, TimeUnit.SECONDS)
          .readTimeout(2, TimeUnit.SECONDS)
          .build();

  public Points api(Feign.Builder builder, String url) {
    return builder
        .client(new feign.okhttp.OkHttpClient(TRANSPORT))
        .retryer(Retryer.NEVER_RETRY)
        .target(Points.class, url);
  }
}

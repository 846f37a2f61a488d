package snippets.httptimeoutineffective.feign;

import feign.Feign;
import feign.Param;
import feign.RequestLine;
import feign.Retryer;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** Without options Feign sets its own minute over the delegate's two seconds. */
public final class OptionsOverDelegate {

  public interface Points {
    @RequestLine("GET /members/{id}/points")
    String points(@Param("id") String member);
  }

  private static final OkHttpClient TRANSPORT =
      new OkHttpClient.Builder()
          .connectTimeout(1, TimeUnit.SECONDS)
          .readTimeout(2, TimeUnit.SECONDS)
          .build();

  public Points api(String url) {
    return Feign.builder()
        // BUG: Diagnostic contains: [HttpTimeoutIneffective]
        .client(new feign.okhttp.OkHttpClient(TRANSPORT))
        .retryer(Retryer.NEVER_RETRY)
        .target(Points.class, url);
  }
}

package snippets.httptimeoutineffective.feign;

import feign.Feign;
import feign.Param;
import feign.RequestLine;
import feign.Retryer;
import java.time.Duration;
import okhttp3.OkHttpClient;

/** No option of Feign is about the whole call, so the delegate's bound holds. */
public final class CallTimeoutSurvives {

  public interface Points {
    @RequestLine("GET /members/{id}/points")
    String points(@Param("id") String member);
  }

  private static final OkHttpClient TRANSPORT =
      new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(4)).build();

  public Points api(String url) {
    return Feign.builder()
        .client(new feign.okhttp.OkHttpClient(TRANSPORT))
        .retryer(Retryer.NEVER_RETRY)
        .target(Points.class, url);
  }
}

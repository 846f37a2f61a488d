package snippets.httptimeoutineffective.feign;

import feign.Feign;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.Retryer;
import java.util.concurrent.TimeUnit;

/** The options say the same as the delegate. */
public final class OptionsGiven {

  public interface Points {
    @RequestLine("GET /members/{id}/points")
    String points(@Param("id") String member);
  }

  private static final okhttp3.OkHttpClient TRANSPORT =
      new okhttp3.OkHttpClient.Builder()
          .connectTimeout(1, TimeUnit.SECONDS)
          .readTimeout(2, TimeUnit.SECONDS)
          .build();

  public Points api(String url) {
    return Feign.builder()
        .client(new feign.okhttp.OkHttpClient(TRANSPORT))
        .options(new Request.Options(1, TimeUnit.SECONDS, 2, TimeUnit.SECONDS, true))
        .retryer(Retryer.NEVER_RETRY)
        .target(Points.class, url);
  }
}

package snippets.httptimeoutineffective.feign;

import feign.Feign;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.Retryer;
import java.util.concurrent.TimeUnit;

/** Each call is given its options. */
public final class OptionsOfCall {

  public interface Points {
    @RequestLine("GET /members/{id}/points")
    String points(@Param("id") String member, Request.Options options);
  }

  private static final okhttp3.OkHttpClient TRANSPORT =
      new okhttp3.OkHttpClient.Builder()
          .connectTimeout(1, TimeUnit.SECONDS)
          .readTimeout(2, TimeUnit.SECONDS)
          .build();
  private final Points points;

  public OptionsOfCall(String url) {
    points =
        Feign.builder()
            .client(new feign.okhttp.OkHttpClient(TRANSPORT))
            .retryer(Retryer.NEVER_RETRY)
            .target(Points.class, url);
  }

  public String of(String member) {
    return points.points(
        member, new Request.Options(1, TimeUnit.SECONDS, 2, TimeUnit.SECONDS, true));
  }
}

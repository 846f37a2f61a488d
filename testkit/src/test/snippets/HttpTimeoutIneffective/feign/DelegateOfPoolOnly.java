package snippets.httptimeoutineffective.feign;

import feign.Feign;
import feign.Param;
import feign.RequestLine;
import feign.Retryer;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** The delegate brings its connections, and no time of its own. */
public final class DelegateOfPoolOnly {

  public interface Points {
    @RequestLine("GET /members/{id}/points")
    String points(@Param("id") String member);
  }

  private static final OkHttpClient TRANSPORT =
      new OkHttpClient.Builder()
          .connectionPool(new okhttp3.ConnectionPool(20, 1, TimeUnit.MINUTES))
          .build();

  public Points api(String url) {
    return Feign.builder()
        .client(new feign.okhttp.OkHttpClient(TRANSPORT))
        .retryer(Retryer.NEVER_RETRY)
        .target(Points.class, url);
  }
}

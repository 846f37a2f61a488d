package snippets.httptimeoutineffective.feign;

import feign.Feign;
import feign.Param;
import feign.RequestLine;
import feign.Retryer;
import java.time.Duration;
import okhttp3.OkHttpClient;

/** The delegate waits five minutes, and Feign gives up after one. */
public final class LongPollOverDelegate {

  public interface Changes {
    @RequestLine("GET /changes?since={since}")
    String since(@Param("since") long since);
  }

  private final Changes changes;

  public LongPollOverDelegate(OkHttpClient shared, String url) {
    OkHttpClient patient = shared.newBuilder().readTimeout(Duration.ofMinutes(5)).build();
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    feign.okhttp.OkHttpClient transport = new feign.okhttp.OkHttpClient(patient);
    changes =
        Feign.builder().client(transport).retryer(Retryer.NEVER_RETRY).target(Changes.class, url);
  }

  public String next(long last) {
    return changes.since(last);
  }
}

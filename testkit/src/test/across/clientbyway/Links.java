package across.clientbyway;

import java.net.http.HttpClient;
import java.time.Duration;

/** Others get the client through a method beside the one that makes it. */
final class Links {

  static HttpClient link(boolean follows) {
    HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1));
    if (follows) {
      builder = following(builder);
    }
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return builder.build();
  }

  static HttpClient safeLink() {
    return link(Boolean.getBoolean("follows"));
  }

  private static HttpClient.Builder following(HttpClient.Builder builder) {
    return builder.followRedirects(HttpClient.Redirect.NORMAL);
  }
}

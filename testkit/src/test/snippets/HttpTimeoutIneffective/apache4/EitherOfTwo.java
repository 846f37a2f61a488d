package snippets.httptimeoutineffective.apache4;

import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpPost;

/** One of two configurations is given, never both. */
public final class EitherOfTwo {

  public HttpPost post(String uri, boolean isLarge) {
    HttpPost post = new HttpPost(uri);
    if (isLarge) {
      post.setConfig(RequestConfig.custom().setSocketTimeout(60_000).build());
    } else {
      post.setConfig(RequestConfig.custom().setSocketTimeout(5_000).build());
    }
    return post;
  }
}

package snippets.httptimeoutineffective.apache4;

import org.apache.http.HttpEntity;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpPost;

/** The second configuration knows nothing of the times of the first. */
public final class CookiesAfterTimes {

  public HttpPost post(String uri, HttpEntity entity) {
    HttpPost post = new HttpPost(uri);
    post.setConfig(RequestConfig.custom().setConnectTimeout(1_000).setSocketTimeout(5_000).build());
    post.setEntity(entity);
    // BUG: Diagnostic contains: [HttpTimeoutIneffective]
    post.setConfig(RequestConfig.custom().setRedirectsEnabled(false).build());
    return post;
  }
}

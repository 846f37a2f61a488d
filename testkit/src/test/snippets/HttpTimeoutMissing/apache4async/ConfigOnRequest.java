package snippets.httptimeoutmissing.apache4async;

import java.util.concurrent.Future;
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** The request has its own config. */
public final class ConfigOnRequest {

  private final CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();

  public Future<HttpResponse> post(String uri, RequestConfig config) {
    HttpPost post = new HttpPost(uri);
    post.setConfig(config);
    return client.execute(post, null);
  }
}

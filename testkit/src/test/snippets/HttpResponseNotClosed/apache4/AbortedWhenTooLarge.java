package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** A body that nobody wants is aborted. */
public final class AbortedWhenTooLarge {

  private final CloseableHttpClient client;

  public AbortedWhenTooLarge(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    HttpGet get = new HttpGet(uri);
    HttpResponse response = client.execute(get);
    if (response.getEntity().getContentLength() > 1_000_000) {
      get.abort();
      return "";
    }
    return EntityUtils.toString(response.getEntity());
  }
}

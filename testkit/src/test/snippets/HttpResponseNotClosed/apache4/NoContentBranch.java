package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** An answer 204 has no entity. */
public final class NoContentBranch {

  private final CloseableHttpClient client;

  public NoContentBranch(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    HttpResponse response = client.execute(new HttpGet(uri));
    int status = response.getStatusLine().getStatusCode();
    if (status == 204) {
      return null;
    }
    return EntityUtils.toString(response.getEntity());
  }
}

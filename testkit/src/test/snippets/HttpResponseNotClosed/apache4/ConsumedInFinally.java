package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.util.EntityUtils;

/** Consumed whatever happens; there may be no entity. */
public final class ConsumedInFinally {

  private final HttpClient client;

  public ConsumedInFinally(HttpClient client) {
    this.client = client;
  }

  public int status(String uri) throws IOException {
    HttpResponse response = null;
    try {
      response = client.execute(new HttpGet(uri));
      return response.getStatusLine().getStatusCode();
    } finally {
      if (response != null) {
        EntityUtils.consume(response.getEntity());
      }
    }
  }
}

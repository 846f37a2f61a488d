package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.util.EntityUtils;

/** The field is null exactly where the response is opened. */
public final class MissOfCache {

  private final HttpClient client;
  private String known;

  public MissOfCache(HttpClient client) {
    this.client = client;
  }

  public String left(String address) throws IOException {
    if (known == null) {
      // BUG: Diagnostic contains: [HttpResponseNotClosed]
      HttpResponse response = client.execute(new HttpGet(address));
      if (response.getStatusLine().getStatusCode() != 200) {
        return null;
      }
      known = EntityUtils.toString(response.getEntity());
    }
    return known;
  }

  public String read(String address) throws IOException {
    if (known == null) {
      HttpResponse response = client.execute(new HttpGet(address));
      known = EntityUtils.toString(response.getEntity());
    }
    return known;
  }
}

package snippets.httpresponseclosedlate.apache4;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** Only texts are kept. */
public final class ConsumedInItsTurn {

  private final CloseableHttpClient client;

  public ConsumedInItsTurn(CloseableHttpClient client) {
    this.client = client;
  }

  public List<String> all(List<String> addresses) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String address : addresses) {
      // BUG: Diagnostic contains: [HttpResponseNotDrained]
      try (CloseableHttpResponse response = client.execute(new HttpGet(address))) {
        if (response.getStatusLine().getStatusCode() != 200) {
          throw new IOException(response.getStatusLine().toString());
        }
        texts.add(EntityUtils.toString(response.getEntity()));
      }
    }
    return texts;
  }
}

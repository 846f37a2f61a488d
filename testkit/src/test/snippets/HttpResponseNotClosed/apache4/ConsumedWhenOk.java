package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.StatusLine;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPut;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The error branch only logs. */
public final class ConsumedWhenOk {

  private static final Logger LOG = LoggerFactory.getLogger(ConsumedWhenOk.class);

  private final CloseableHttpClient client;

  public ConsumedWhenOk(CloseableHttpClient client) {
    this.client = client;
  }

  public void put(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = client.execute(new HttpPut(uri));
    StatusLine line = response.getStatusLine();
    if (line.getStatusCode() == 200) {
      EntityUtils.consume(response.getEntity());
    } else {
      LOG.error("cannot put {}: {}", uri, line);
    }
  }
}

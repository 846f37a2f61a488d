package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpDelete;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The error branch only logs. */
public final class ConsumedWhenOk {

  private static final Logger LOG = LoggerFactory.getLogger(ConsumedWhenOk.class);

  private final CloseableHttpClient client = HttpClients.createDefault();

  public void delete(String uri) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = client.execute(new HttpDelete(uri));
    if (response.getCode() == 200) {
      EntityUtils.consume(response.getEntity());
    } else {
      LOG.error("cannot delete {}: {}", uri, response.getReasonPhrase());
    }
  }
}

package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** An early return for a missing header. */
public final class ExecuteOpenEarlyReturn {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public Optional<Long> count(HttpHost host) throws IOException, ParseException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    ClassicHttpResponse response = client.executeOpen(host, new HttpGet("/count"), null);
    Header header = response.getFirstHeader("Content-Type");
    if (header == null) {
      return Optional.empty();
    }
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    return Optional.of(Long.valueOf(EntityUtils.toString(response.getEntity())));
  }
}

package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import java.util.Optional;
import org.apache.hc.client5.http.HttpResponseException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Only one case reads the entity. */
public final class SwitchReadsOneCase {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public Optional<String> get(String uri) throws IOException, ParseException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    CloseableHttpResponse response = client.execute(new HttpGet(uri));
    switch (response.getCode()) {
      case HttpStatus.SC_OK:
        return Optional.of(EntityUtils.toString(response.getEntity()));
      case HttpStatus.SC_GONE:
        return Optional.empty();
      default:
        throw new HttpResponseException(response.getCode(), "unexpected");
    }
  }
}

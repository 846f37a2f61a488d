package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** One branch reads, the other consumes. */
public final class ReadOrConsumed {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri) throws IOException, ParseException {
    CloseableHttpResponse response = client.execute(new HttpGet(uri));
    HttpEntity entity = response.getEntity();
    if (response.getCode() == HttpStatus.SC_OK) {
      return EntityUtils.toString(entity, StandardCharsets.UTF_8);
    } else {
      EntityUtils.consume(entity);
      return null;
    }
  }
}

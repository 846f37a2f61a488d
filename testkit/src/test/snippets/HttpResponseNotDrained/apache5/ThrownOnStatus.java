package snippets.httpresponsenotdrained.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Closing the page of an error reads it to its end, from 5.1 on. */
public final class ThrownOnStatus {

  private final CloseableHttpClient client;
  private final HttpHost office;

  public ThrownOnStatus(CloseableHttpClient client, HttpHost office) {
    this.client = client;
    this.office = office;
  }

  public String table(String harbour) throws IOException, ParseException {
    HttpGet get = new HttpGet("/tables/" + harbour);
    try (ClassicHttpResponse answer = client.executeOpen(office, get, null)) {
      if (answer.getCode() / 100 != 2) {
        throw new IOException(harbour + " answered " + answer.getCode());
      }
      return EntityUtils.toString(answer.getEntity());
    }
  }
}

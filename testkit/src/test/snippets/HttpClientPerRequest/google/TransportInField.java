package snippets.httpclientperrequest.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.apache.v2.ApacheHttpTransport;
import java.io.IOException;

/** One transport for all calls. */
public final class TransportInField {

  private static final HttpTransport TRANSPORT = new ApacheHttpTransport();

  public String get(GenericUrl url) throws IOException {
    return TRANSPORT.createRequestFactory().buildGetRequest(url).execute().parseAsString();
  }
}

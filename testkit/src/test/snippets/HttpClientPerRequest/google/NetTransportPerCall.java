package snippets.httpclientperrequest.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import java.io.IOException;

/** The connections are in the JVM's cache. */
public final class NetTransportPerCall {

  public String get(GenericUrl url) throws IOException {
    HttpTransport transport = new NetHttpTransport.Builder().build();
    return transport.createRequestFactory().buildGetRequest(url).execute().parseAsString();
  }
}

package snippets.httpclientinloop.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.javanet.NetHttpTransport;
import java.io.IOException;
import java.util.List;

/** The connections are in the JVM's cache. */
public final class NetTransportPerTurn {

  public void print(List<GenericUrl> urls) throws IOException {
    for (GenericUrl url : urls) {
      HttpRequestFactory factory = new NetHttpTransport().createRequestFactory();
      System.out.println(factory.buildGetRequest(url).execute().parseAsString());
    }
  }
}

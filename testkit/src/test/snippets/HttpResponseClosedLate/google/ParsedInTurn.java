package snippets.httpresponseclosedlate.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.HttpResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whatever parsing does, each is disconnected before the next is asked for. */
public final class ParsedInTurn {

  private final HttpRequestFactory requests;

  public ParsedInTurn(HttpRequestFactory requests) {
    this.requests = requests;
  }

  public List<String> texts(Map<String, GenericUrl> addresses) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Map.Entry<String, GenericUrl> address : addresses.entrySet()) {
      HttpRequest request = requests.buildGetRequest(address.getValue());
      HttpResponse response = request.execute();
      try {
        texts.add(address.getKey() + ": " + response.parseAsString());
      } finally {
        response.disconnect();
      }
    }
    for (String text : texts) {
      System.out.println(text);
    }
    return texts;
  }
}

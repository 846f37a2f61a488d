package snippets.httpresponseclosedlate.google;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.HttpResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Each is given back in its turn; what is collected are texts. */
public final class DisconnectedInTurn {

  public List<String> texts(HttpRequestFactory client, List<String> items) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String item : items) {
      HttpResponse answer = client.buildGetRequest(new GenericUrl(item)).execute();
      try {
        texts.add(answer.parseAsString());
      } finally {
        answer.disconnect();
      }
    }
    return texts;
  }
}

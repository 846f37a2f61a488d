package snippets.httpresponseclosedlate.okhttp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The list of the turn is emptied before the next turn asks. */
public final class TwoOfEachPage {

  private final OkHttpClient client;

  public TwoOfEachPage(OkHttpClient client) {
    this.client = client;
  }

  public long sizes(List<HttpUrl> pages) throws IOException {
    long sum = 0;
    for (HttpUrl page : pages) {
      List<Response> ofPage = new ArrayList<>(2);
      try {
        ofPage.add(client.newCall(new Request.Builder().url(page).build()).execute());
        HttpUrl notes = page.newBuilder().addPathSegment("notes").build();
        ofPage.add(client.newCall(new Request.Builder().url(notes).build()).execute());
        for (Response response : ofPage) {
          sum += response.body().contentLength();
        }
      } finally {
        // two at most are open, and none when the next page comes
        ofPage.forEach(Response::close);
      }
    }
    return sum;
  }
}

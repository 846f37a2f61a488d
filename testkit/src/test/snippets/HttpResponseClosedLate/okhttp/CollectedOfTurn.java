package snippets.httpresponseclosedlate.okhttp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What the turn collects, the turn closes. */
public final class CollectedOfTurn {

  private final OkHttpClient client = new OkHttpClient();

  public void pairs(List<Request> requests) throws IOException {
    for (Request request : requests) {
      List<Response> pair = new ArrayList<>();
      pair.add(client.newCall(request).execute());
      pair.add(client.newCall(request).execute());
      for (Response response : pair) {
        response.close();
      }
    }
  }
}

package snippets.httpresponseclosedlate.okhttp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Losers are closed in their turn; the winner is given to the caller. */
public final class FirstGoodIsKept {

  private final OkHttpClient client;

  public FirstGoodIsKept(OkHttpClient client) {
    this.client = client;
  }

  public Response first(List<Request> mirrors) throws IOException {
    List<Integer> codes = new ArrayList<>();
    for (Request mirror : mirrors) {
      Response response = client.newCall(mirror).execute();
      if (response.isSuccessful()) {
        return response;
      }
      codes.add(response.code());
      response.close();
    }
    throw new IOException("no mirror answers: " + codes);
  }
}

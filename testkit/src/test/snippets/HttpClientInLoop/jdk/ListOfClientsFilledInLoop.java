package snippets.httpclientinloop.jdk;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;

/** A fixed set of clients that is filled once. */
public final class ListOfClientsFilledInLoop {

  private final List<HttpClient> lanes = new ArrayList<>();

  public void open(int count) {
    for (int i = 0; i < count; i++) {
      lanes.add(HttpClient.newBuilder().priority(1 + i).build());
    }
  }
}

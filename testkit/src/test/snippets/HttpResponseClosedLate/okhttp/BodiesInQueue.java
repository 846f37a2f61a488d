package snippets.httpresponseclosedlate.okhttp;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.ResponseBody;

/** Bodies wait in a queue until the last request was answered. */
public final class BodiesInQueue {

  private final OkHttpClient client;

  public BodiesInQueue(OkHttpClient client) {
    this.client = client;
  }

  public long copy(Request[] requests, OutputStream out) throws IOException {
    Queue<ResponseBody> bodies = new ArrayDeque<>(requests.length);
    for (int i = 0; i < requests.length; i++) {
      // BUG: Diagnostic contains: [HttpResponseClosedLate]
      bodies.offer(client.newCall(requests[i]).execute().body());
    }
    long copied = 0;
    for (ResponseBody body : bodies) {
      copied += body.byteStream().transferTo(out);
      body.close();
    }
    return copied;
  }
}

package snippets.httpretryunbounded.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** The next turn waits for the next element of the queue. */
public final class PollWaitsForQueue {

  private final Client client;
  private final BlockingQueue<Request> queue;

  public PollWaitsForQueue(Client client, BlockingQueue<Request> queue) {
    this.client = client;
    this.queue = queue;
  }

  public void run() throws InterruptedException {
    Request.Options options = new Request.Options(2, TimeUnit.SECONDS, 5, TimeUnit.SECONDS, true);
    while (true) {
      Request request = queue.take();
      try (Response response = client.execute(request, options)) {
        System.out.println(request.url() + ": " + response.status());
      } catch (IOException e) {
        System.err.println(request.url() + ": " + e);
      }
    }
  }
}

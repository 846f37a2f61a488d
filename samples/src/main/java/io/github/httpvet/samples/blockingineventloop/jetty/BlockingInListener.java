package io.github.httpvet.samples.blockingineventloop.jetty;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.springframework.web.client.RestTemplate;

/**
 * A listener runs on a thread of the client: when blocking calls hold all of them, no other call is
 * answered.
 */
@Situation(rule = "HttpBlockingInEventLoop", client = "jetty")
public final class BlockingInListener {

  private final HttpClient client = new HttpClient();
  private final RestTemplate template = new RestTemplate();
  private final ExecutorService workers = Executors.newCachedThreadPool();

  /** With eight threads instead of two hundred, it takes fewer calls. */
  public BlockingInListener() {
    client.setExecutor(new QueuedThreadPool(8, 8));
  }

  @Bad(
      calls = 20,
      expect = {"returned < 10"})
  public int blockingInListener(Peer peer) throws Exception {
    client.start();
    client
        .newRequest(peer.ok())
        .timeout(10, TimeUnit.SECONDS)
        // BUG: HttpBlockingInEventLoop
        .send(result -> template.getForObject(peer.silent(), String.class));
    return client.newRequest(peer.ok()).timeout(10, TimeUnit.SECONDS).send().getStatus();
  }

  @Good(
      calls = 20,
      expect = {"returned = 20", "failed = 0", "connections <= 40"})
  public int threadOfItsOwn(Peer peer) throws Exception {
    client.start();
    client
        .newRequest(peer.ok())
        .timeout(10, TimeUnit.SECONDS)
        .send(result -> workers.execute(() -> template.getForObject(peer.silent(), String.class)));
    return client.newRequest(peer.ok()).timeout(10, TimeUnit.SECONDS).send().getStatus();
  }
}

package io.github.httpvet.samples.blockingineventloop.apache5;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.springframework.web.client.RestTemplate;

/**
 * A callback runs on the thread that read the answer: a blocking call in it holds the thread, and
 * no other call on it is answered.
 */
@Situation(rule = "HttpBlockingInEventLoop", client = "apache5")
public final class BlockingInCallback {

  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom()
          .setIOReactorConfig(IOReactorConfig.custom().setIoThreadCount(1).build())
          .build();
  private final RestTemplate template = new RestTemplate();
  private final ExecutorService workers = Executors.newCachedThreadPool();

  @Bad(
      calls = 3,
      expect = {"returned <= 1"})
  public int blockingInCallback(Peer peer) throws ExecutionException, InterruptedException {
    client.start();
    client.execute(
        SimpleRequestBuilder.get(peer.ok()).build(),
        new Completed() {
          @Override
          public void completed(SimpleHttpResponse answer) {
            // BUG: HttpBlockingInEventLoop
            template.getForObject(peer.silent(), String.class);
          }
        });
    return client.execute(SimpleRequestBuilder.get(peer.ok()).build(), null).get().getCode();
  }

  @Good(
      calls = 3,
      expect = {"returned = 3", "failed = 0", "connections <= 6"})
  public int threadOfItsOwn(Peer peer) throws ExecutionException, InterruptedException {
    client.start();
    client.execute(
        SimpleRequestBuilder.get(peer.ok()).build(),
        new Completed() {
          @Override
          public void completed(SimpleHttpResponse answer) {
            workers.execute(() -> template.getForObject(peer.silent(), String.class));
          }
        });
    return client.execute(SimpleRequestBuilder.get(peer.ok()).build(), null).get().getCode();
  }

  /** Does nothing at a failure. */
  private abstract static class Completed implements FutureCallback<SimpleHttpResponse> {

    @Override
    public void failed(Exception e) {
      System.err.println(e.getMessage());
    }

    @Override
    public void cancelled() {
      System.err.println("cancelled");
    }
  }
}

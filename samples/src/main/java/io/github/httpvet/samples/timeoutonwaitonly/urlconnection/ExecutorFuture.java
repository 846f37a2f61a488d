package io.github.httpvet.samples.timeoutonwaitonly.urlconnection;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A task that is waited for with a timeout goes on in its thread, and its socket with it. */
@Situation(
    rule = "HttpTimeoutOnWaitOnly",
    client = "urlconnection",
    unseen = "the task or future that waits is not followed to the exchange")
public final class ExecutorFuture {

  private final ExecutorService executor = Executors.newCachedThreadPool();

  @Bad(
      calls = 5,
      expect = {"failed TimeoutException = 5", "client ESTABLISHED = 5"})
  public int waitOnly(Peer peer) throws Exception {
    HttpURLConnection connection = open(peer);
    Future<Integer> status = executor.submit(connection::getResponseCode);
    try {
      return status.get(400, TimeUnit.MILLISECONDS);
    } finally {
      status.cancel(true);
    }
  }

  @Good(
      calls = 5,
      expect = {"failed SocketTimeoutException = 5", "client ESTABLISHED = 0"})
  public int readTimeout(Peer peer) throws Exception {
    HttpURLConnection connection = open(peer);
    connection.setReadTimeout(400);
    return executor.submit(connection::getResponseCode).get();
  }

  private static HttpURLConnection open(Peer peer) throws IOException {
    return (HttpURLConnection) URI.create(peer.silent()).toURL().openConnection();
  }
}

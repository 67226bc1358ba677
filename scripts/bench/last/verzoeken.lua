-- Makes wrk send the requests in a file, one after the other, and say what came of it as JSON on the last line.
local verzoeken, beurt = {}, 0

-- The name of the host goes with every request; the address is always this machine.
function wrk.resolve(_, poort)
	wrk.addrs = wrk.lookup('127.0.0.1', poort)
end

function init(args)
	for verzoek in assert(io.open(args[1], 'rb')):read('*a'):gmatch('%Z+') do
		verzoeken[#verzoeken + 1] = verzoek
	end
end

function request()
	beurt = beurt % #verzoeken + 1
	return verzoeken[beurt]
end

function done(summary, latency)
	local fouten = summary.errors.connect + summary.errors.read + summary.errors.write
		+ summary.errors.timeout + summary.errors.status
	io.write(('{"duur":%d,"verzoeken":%d,"fouten":%d,"p50":%d,"p99":%d}\n'):format(
		summary.duration, summary.requests, fouten, latency:percentile(50), latency:percentile(99)))
end

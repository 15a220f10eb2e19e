#!/usr/bin/env bash
# Starts a Slurm cluster of virtual nodes on this machine, for tests: it listens on 127.0.0.1 only and keeps everything in one folder.
#
#   tests/cluster/slurm-up.sh FOLDER [NODES]      3 nodes by default, with one processor each
#   export SLURM_CONF=FOLDER/slurm.conf           then sbatch, squeue and the like use it
#   tests/cluster/slurm-down.sh FOLDER
#
# FOLDER is created; its path must be short, because it contains a socket. Needs root, slurmctld, slurmd and munged (Debian: slurm-wlm munge);
# exits with 3 if the machine cannot run a cluster.
set -euo pipefail
folder=${1:?usage: slurm-up.sh FOLDER [NODES]} nodes=${2:-3}

cannot() { echo "slurm-up.sh: $1" >&2; exit 3; }
[[ $(id -u) == 0 ]] || cannot "needs root"
for program in slurmctld slurmd munged; do command -v "$program" >/dev/null || cannot "$program is missing: apt install slurm-wlm munge"; done

# Slurm listens on the address of its host name. In a separate namespace, the host can have a name that resolves to 127.0.0.1.
if [[ -z ${IN_OWN_NAMESPACE:-} ]] && unshare --uts true 2>/dev/null; then
  IN_OWN_NAMESPACE=1 exec unshare --uts "$0" "$@"
fi
[[ -n ${IN_OWN_NAMESPACE:-} ]] && hostname localhost
host=$(hostname -s)
[[ $(getent ahostsv4 "$host" | awk 'NR == 1 { print $1 }') == 127.* ]] || cannot "the name of this machine, $host, does not lead to 127.0.0.1"

mkdir -p "$folder"
folder=$(cd "$folder" && pwd -P)
(( ${#folder} < 80 )) || cannot "$folder is too long a path for a socket"
chmod 755 "$folder"
mkdir -m 755 "$folder"/{run,log,spool,state}
(umask 077; head -c 1024 /dev/urandom > "$folder/key")

# Ports that nothing listens on: one for the controller, one for each node.
free() { for port in "$@"; do ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || return 1; done; }
until port=$((20000 + RANDOM % 10000)) && free $(seq "$port" $((port + nodes))); do :; done

cat > "$folder/slurm.conf" <<CONF
ClusterName=ocrfrench
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$port
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny,DisableIPv6
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
# A job whose node was lost waits until its credential expires.
AuthInfo=socket=$folder/run/munge.sock,cred_expire=10
CredType=cred/munge
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool/%n
SlurmctldPidFile=$folder/run/slurmctld.pid
SlurmdPidFile=$folder/run/slurmd.%n.pid
SlurmctldLogFile=$folder/log/slurmctld.log
SlurmdLogFile=$folder/log/slurmd.%n.log
# Without systemd or control groups.
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/none
MpiDefault=none
MailProg=/bin/true
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=sched_interval=1,bf_interval=1,batch_sched_delay=0
ReturnToService=2
SlurmctldTimeout=30
# A node that is silent for this long counts as lost.
SlurmdTimeout=5
MessageTimeout=3
TCPTimeout=1
KillWait=2
CONF
for ((i = 1; i <= nodes; i++)); do
  echo "NodeName=n$i NodeHostname=$host NodeAddr=127.0.0.1 Port=$((port + i)) CPUs=1 State=UNKNOWN" >> "$folder/slurm.conf"
done
echo "PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP" >> "$folder/slurm.conf"
printf '%s\n' CgroupPlugin=cgroup/v1 CgroupAutomount=no ConstrainCores=no ConstrainRAMSpace=no > "$folder/cgroup.conf"

export SLURM_CONF=$folder/slurm.conf
munged --force --key-file="$folder/key" --socket="$folder/run/munge.sock" --pid-file="$folder/run/munged.pid" --log-file="$folder/log/munged.log" --seed-file="$folder/seed"
slurmctld -f "$SLURM_CONF"
for ((i = 1; i <= nodes; i++)); do slurmd -f "$SLURM_CONF" -N "n$i"; done

for ((try = 0; try < 150; try++)); do
  [[ $(sinfo -h -N -o %t 2>/dev/null | sort | uniq -c | tr -s ' ') == " $nodes idle" ]] && exit 0
  sleep 0.1
done
echo "slurm-up.sh: the nodes did not come up" >&2
sinfo -N >&2 || true
tail -n 20 "$folder"/log/*.log >&2
"$(dirname "$0")/slurm-down.sh" "$folder"
exit 1
